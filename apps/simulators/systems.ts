import type { FastifyInstance } from 'fastify';
import type { SimulatorConfig, SystemName } from './config.js';

/** Makes the simulation of one existing system; whoever asked for it lets it listen. */
type CreateSystem = (config: SimulatorConfig) => Promise<FastifyInstance>;

/** Only the system that is asked for is loaded. */
const systems: Readonly<Record<SystemName, () => Promise<CreateSystem>>> = {
  saf: async () => (await import('./saf.js')).createSaf,
  ninez: async () => (await import('./ninez.js')).createNinez,
  pdi: async () => (await import('./pdi.js')).createPdi,
  carabineros: async () => (await import('./carabineros.js')).createCarabineros,
  sermig: async () => (await import('./sermig.js')).createSermig,
  hospital: async () => (await import('./fhir/hospital.js')).createHospital,
  cesfam: async () => (await import('./fhir/cesfam.js')).createCesfam,
};

/** Makes the system that the configuration names. */
export async function createSystem(config: SimulatorConfig): Promise<FastifyInstance> {
  const create = await systems[config.VALIJA_SIM_SYSTEM]();
  return create(config);
}
