/** A simulated health centre. All of it is fictitious; its DEIS code is no establishment's. */
export interface CentreIdentity {
  readonly nombre: string;
  readonly deis: string;
  /** Programmes that it runs, as a derivación names them. */
  readonly programas: readonly string[];
  readonly unidad: string;
  /** Before the numbers that it gives to what it takes in. */
  readonly sigla: string;
  readonly direccion: string;
  /** Whether it says that it received a Task before it decides on it. */
  readonly acknowledges: boolean;
  /** Whether its Locations are resources of their own; otherwise each is contained where it is named. */
  readonly keepsLocations: boolean;
}

export const hospital: CentreIdentity = {
  nombre: 'Hospital Ficticio Los Aromos',
  deis: '000301',
  programas: ['HOSPITAL'],
  unidad: 'Unidad Ficticia de Atención a Víctimas',
  sigla: 'HLA',
  direccion: 'Avenida Ficticia del Hospital 100',
  acknowledges: true,
  keepsLocations: false,
};

export const cesfam: CentreIdentity = {
  nombre: 'CESFAM Ficticio Los Boldos',
  deis: '000302',
  programas: ['CESFAM', 'COSAM'],
  unidad: 'Equipo Ficticio de Salud Mental',
  sigla: 'CLB',
  direccion: 'Calle Ficticia del Consultorio 200',
  acknowledges: false,
  keepsLocations: true,
};

export const conventions = {
  mensaje: 'urn:valija:mensaje',
  programa: 'urn:valija:programa',
  tarea: 'urn:valija:tarea',
  salida: 'urn:valija:salida',
  seguimiento: 'urn:valija:seguimiento',
  motivoRechazo: 'urn:valija:motivo-rechazo',
  motivoNoCumplida: 'urn:valija:motivo-no-cumplida',
  enlace: 'urn:valija:enlace',
} as const;
