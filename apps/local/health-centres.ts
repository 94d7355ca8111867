import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessName, partnersOf, type System } from './programs.js';

/** Two fictitious health centres behind one adapter; their DEIS codes are no establishment's. */
const centres = {
  hospital: {
    deis: '000301',
    nombre: 'Hospital Ficticio Los Aromos',
    programas: ['HOSPITAL'],
    vigilancia: 'suscripcion',
  },
  cesfam: {
    deis: '000302',
    nombre: 'CESFAM Ficticio Los Boldos',
    programas: ['CESFAM', 'COSAM'],
    vigilancia: 'consulta',
  },
} as const;

const centreOf = (system: System) => (system in centres ? (system as keyof typeof centres) : undefined);

/** SMART scopes of the adapter. @see contracts/salud.fhir.md */
const scopes = {
  consulta: [
    'system/Patient.c',
    'system/ServiceRequest.cru',
    'system/Task.crus',
    'system/Appointment.r',
    'system/Location.r',
  ],
  suscripcion: ['system/Subscription.crus'],
};

/** What the health adapter and its centres must know of each other. */
export interface HealthCentres {
  readonly adapterEnvironment: Readonly<Record<string, string>>;
  simulatorEnvironment(system: System): Readonly<Record<string, string>>;
}

/** Gives the adapter a key to sign its assertions with, and the list of its centres. */
export function makeHealthCentres(dir: string, urlOf: (name: ProcessName) => string): HealthCentres {
  const keysFile = join(dir, 'keys', 'health-client.json');
  const centresFile = join(dir, 'keys', 'health-centres.json');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const jwk = { ...privateKey.export({ format: 'jwk' }), alg: 'ES384', use: 'sig', kid: randomUUID() };
  mkdirSync(join(dir, 'keys'), { recursive: true });
  writeFileSync(keysFile, JSON.stringify(jwk), { mode: 0o600 });
  const centros = Object.entries(centres).map(([system, centre]) => {
    const url = urlOf(partnersOf(system as System).simulator);
    const fhir = {
      baseUrl: `${url}/fhir`,
      tokenUrl: `${url}/auth/token`,
      clientId: `adaptador-${system}`,
      scopes: [...scopes.consulta, ...(centre.vigilancia === 'suscripcion' ? scopes.suscripcion : [])],
    };
    return { ...centre, fhir, run: { system: 'http://regcivil.cl/Validacion/RUN', typeCode: '01' } };
  });
  writeFileSync(centresFile, JSON.stringify({ centros }));
  return {
    adapterEnvironment: {
      VALIJA_CENTROS_FILE: centresFile,
      VALIJA_CENTROS_KEYS_FILE: keysFile,
      VALIJA_AVISOS_URL: urlOf('adapter-salud'),
    },
    simulatorEnvironment: (system): Record<string, string> =>
      centreOf(system)
        ? {
            VALIJA_SIM_CLIENT_ID: `adaptador-${system}`,
            VALIJA_SIM_JWKS_URL: `${urlOf(partnersOf(system).adapter)}/jwks.json`,
          }
        : {},
  };
}
