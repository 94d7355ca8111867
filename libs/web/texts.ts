/** What the frame around every page says. Pages keep their own texts beside them. */
export const texts = {
  skip: 'Ir al contenido',
  close: 'Cerrar',
  menu: 'Menú principal',
  openMenu: 'Abrir el menú',
  account: 'Su cuenta',
  leave: 'Salir',
  help: 'Atajos del teclado',
  colorScheme: { auto: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  live: {
    live: 'en vivo',
    connecting: 'conectando…',
    lost: 'sin conexión',
    still: 'sin datos nuevos',
    heard: (age: string) => `último dato ${age}`,
  },
  session: {
    loading: 'Abriendo Valija…',
    endedTitle: 'Su sesión terminó',
    ended:
      'Por seguridad, la sesión se cierra tras un tiempo sin uso. Entre de nuevo y seguirá en esta misma página.',
    enter: 'Entrar de nuevo',
    soonTitle: 'Su sesión está por terminar',
    soon: (minutes: number) =>
      minutes <= 1 ? 'Se cerrará en menos de un minuto.' : `Se cerrará en ${minutes} minutos.`,
    stay: 'Seguir aquí',
    unreachable: 'Valija no responde. Se reintenta sola.',
  },
  problem: {
    unreachable: 'Valija no respondió',
    unreachableDetail:
      'Puede ser la red o que Valija se esté reiniciando. Nada se perdió: vuelva a intentar.',
    unknown: 'Algo falló al mostrar esta página',
    unknownDetail: 'Recargue la página. Si se repite, avise a quien administra Valija.',
    /** What the servers say of these to programs helps no person who looks at a page. */
    known: {
      'not-found': {
        title: 'No existe',
        detail:
          'Revise la dirección o el identificador. Si es de hace un momento, puede que aún no haya llegado.',
      },
      'service-unavailable': {
        title: 'No responde por ahora',
        detail: 'Nada se perdió. Esta página se actualiza sola cuando el servicio vuelve.',
      },
    } as Readonly<Record<string, { readonly title: string; readonly detail: string }>>,
    retry: 'Reintentar',
    code: 'Código',
  },
  stale: (age: string) => `Estos datos son de ${age}: no se pudieron actualizar.`,
  loading: 'Cargando…',
  table: {
    rows: (count: number) => (count === 1 ? '1 fila' : `${count.toLocaleString('es-CL')} filas`),
    more: 'Ver más',
    loadingMore: 'Cargando más…',
  },
  shortcuts: {
    title: 'Atajos del teclado',
    search: 'Buscar',
    help: 'Mostrar esta ayuda',
    next: 'Siguiente de la lista',
    previous: 'Anterior de la lista',
    goTo: (page: string) => `Ir a ${page}`,
    andThen: 'luego',
  },
  lifeLine: {
    title: 'Vida del mensaje',
    verified: 'firma verificada',
    notVerified: 'firma sin verificar',
    key: (kid: string) => `Llave ${kid}`,
    /** What a state of a station says to whoever does not see its icon. */
    states: { done: 'hecho', here: 'en curso', failed: 'detenido', ahead: 'por venir' },
  },
  time: {
    now: 'ahora',
    ago: (span: string) => `hace ${span}`,
    within: (span: string) => `en ${span}`,
  },
} as const;
