/** What became of what somebody signed. */
export const outcomes = {
  published: 'Quedó declarado y rige desde ahora. Los puntos de conexión lo aplican en segundos.',
  proposed: 'Quedó como propuesta: no rige hasta que otra persona la firme, en Firmas, dentro de 30 días.',
  suspended:
    'El acuerdo está suspendido desde ahora. Falta que otra persona lo ratifique, en Firmas; mientras tanto la suspensión rige igual.',
  abandoned:
    'El mensaje quedó abandonado, con su nombre y el de la otra persona. Quien lo envió recibe el recibo firmado.',
  ratified: 'La suspensión quedó ratificada, con las dos firmas.',
  notRatified: 'La firma se agregó, pero todavía falta la de otra persona.',
} as const;
