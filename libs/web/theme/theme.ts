import {
  Anchor,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
} from '@mantine/core';
import { texts } from '../texts.js';

/** The one accent: a deep blue, as on the sites of the State. White on shades 6 to 9 has a contrast of 5 or more. */
const azul: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f5',
  '#b0cbea',
  '#8fb8e6',
  '#6fa3dd',
  '#4885d0',
  '#1f69b5',
  '#125a9f',
  '#0c4b88',
  '#083b6d',
];

/** Late or lost unless someone acts. */
const rojo: MantineColorsTuple = [
  '#fdecec',
  '#f8d3d3',
  '#f5b1b1',
  '#f29090',
  '#e96a6a',
  '#dc3838',
  '#c92a2a',
  '#b32020',
  '#9a1818',
  '#801010',
];

/** Will be late or lost soon. */
const ambar: MantineColorsTuple = [
  '#fff6e0',
  '#ffe9b8',
  '#fdd383',
  '#f9bb4b',
  '#f0a51f',
  '#d98a00',
  '#9c5d00',
  '#8a5200',
  '#744400',
  '#5c3500',
];

/** Its cross has a name, and its head is not taken for that of the page. @see WCAG 2.2, 4.1.2 */
const dialog = {
  closeButtonProps: { 'aria-label': texts.close },
  attributes: { header: { role: 'none' } },
} as const;

/** The look of console and tray: one family of letters, three sizes, a grid of 8, one accent. */
export const theme = createTheme({
  colors: { azul, rojo, ambar },
  primaryColor: 'azul',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.5rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Within a text a link is told from it by more than its colour. @see WCAG 2.2, 1.4.1
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    Drawer: Drawer.extend({ defaultProps: dialog }),
    Modal: Modal.extend({ defaultProps: dialog }),
  },
});

const semantic = ['azul', 'rojo', 'ambar'] as const;

/** Where the library's own colours fall short of a contrast of 4.5, others stand in. @see WCAG 2.2, 1.4.3 */
export const contrastVariables: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[7],
    '--mantine-color-error': rojo[7],
    ...lightTexts(8),
  },
  dark: {
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[1],
    '--mantine-color-error': rojo[3],
    '--mantine-color-anchor': azul[3],
    ...lightTexts(2),
  },
});

/** Texts on the pale grounds of the variants `light`, `subtle` and `outline`. */
function lightTexts(shade: number): Record<string, string> {
  const palettes = { azul, rojo, ambar };
  return Object.fromEntries(
    semantic.flatMap((name) => {
      const text = palettes[name][shade] ?? palettes[name][9];
      return [
        [`--mantine-color-${name}-light-color`, text],
        [`--mantine-color-${name}-outline`, text],
        [`--mantine-color-${name}-text`, text],
      ];
    }),
  );
}
