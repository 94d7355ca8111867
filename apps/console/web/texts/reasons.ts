/** How a reason is asked for, wherever one is recorded. */
export const reasons = {
  label: 'Motivo',
  why: 'Queda en la auditoría. Sin datos de ningún caso.',
  missing: 'Escriba el motivo.',
} as const;
