/** The page that only a local start has: the simulated agencies and their faults. */
export const simulacion = {
  title: 'Simulación',
  allWell: 'Todas las instituciones simuladas funcionan. Usted puede hacer que una falle.',
  failing: (names: string, count: number) =>
    count === 1 ? `Falla el sistema de ${names}.` : `Fallan los sistemas de ${names}.`,
  what: 'Instituciones y personas ficticias. Esta página existe sólo en el arranque local: cambia cómo responden los sistemas simulados, no la compuerta.',
  none: 'Esta instalación no tiene instituciones simuladas',
  change: 'Hacer que falle',
  systems: {
    saf: 'SAF (Ministerio Público)',
    ninez: 'Mejor Niñez',
    pdi: 'PDI',
    carabineros: 'Carabineros',
    sermig: 'Sermig',
    hospital: 'Hospital',
    cesfam: 'CESFAM',
  },
  faults: {
    'error-500': {
      is: 'responde con errores',
      make: 'Con errores',
      effect: 'Lo que recibe se reintenta solo; tras varios errores se deja de llamar un rato.',
    },
    'rechazo-422': {
      is: 'rechaza lo que recibe',
      make: 'Rechazando lo que recibe',
      effect: 'Lo que recibe queda apartado como falla, hasta que una persona lo reenvíe.',
    },
    latencia: {
      is: 'responde con lentitud',
      make: 'Con lentitud',
      effect: 'Cada llamada tarda ocho segundos.',
    },
  },
  otherFault: 'tiene otra falla simulada',
  well: 'funciona',
  silent: 'no responde',
  repair: (name: string) => `Reparar ${name}`,
  broken: (name: string) => `Hacer que falle ${name}`,
  repaired: (name: string) => `${name} vuelve a funcionar.`,
  repairedNext: 'Lo que se reintenta sale solo; lo apartado se reenvía desde Fallas.',
  broke: (name: string) => `${name} falla desde ahora.`,
  toFailures: 'Ir a Fallas',
} as const;
