/** How much a line asks for: red is late or lost unless someone acts, amber will be soon, blue is information, quiet is neither. */
export type Tone = 'red' | 'amber' | 'blue' | 'quiet';

/** What an icon says to whoever does not see it. */
export const tones = {
  red: 'Requiere actuar ahora:',
  amber: 'Requiere atención:',
  blue: 'Aviso:',
} as const;
