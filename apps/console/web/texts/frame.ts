/** The main menu and the frame of the console. */
export const frame = {
  product: 'Consola',
  search: 'Buscar mensaje, hilo, parte…',
  pages: {
    ahora: 'Ahora',
    fallas: 'Fallas',
    plazos: 'Plazos',
    alertas: 'Alertas',
    mensajes: 'Mensajes',
    partes: 'Partes',
    acuerdos: 'Acuerdos',
    firmas: 'Firmas',
    auditoria: 'Auditoría',
  },
  counts: {
    fallas: (count: number) => (count === 1 ? '1 falla' : `${count} fallas`),
    plazos: (count: number) => (count === 1 ? '1 plazo vencido' : `${count} plazos vencidos`),
    alertas: (count: number) => (count === 1 ? '1 alerta abierta' : `${count} alertas abiertas`),
  },
  roles: {
    consulta: 'consulta',
    operacion: 'operación',
    administracion: 'administración',
    auditoria: 'auditoría',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Revise la dirección.',
    home: 'Ir a Ahora',
  },
} as const;
