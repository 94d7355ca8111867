import type { Habitat } from '../life/life.js';
import { castWith } from '../programs.js';
import { derivacionOf } from '../stories/prestaciones.js';
import { emit } from '../stories/saf.js';
import { Stage } from '../stories/stage.js';

/** Fiscalía with its simulated system, and institutions whose officials work in their trays. */
export const traysCast = castWith(['saf'], ['bandeja-sermig', 'bandeja-pav', 'bandeja-ong']);

/** Requests for residence that SAF files at Sermig, and derivaciones that it sends to PAV, by their fixtures. */
const residences = [
  'residencia-trata-nna-no-acompanada',
  'residencia-trata-adulta',
  'residencia-violencia',
] as const;
const derivaciones = ['pav-orientacion-robo-con-violacion', 'pav-connotacion-femicidio-frustrado'] as const;

/** Shelters that PAV asks the NGO for. */
const shelters = [1, 2] as const;

/** Lets a few fictitious requests come into the trays, and leaves them there for whoever signs in. */
export async function fillTrays(installation: Habitat): Promise<void> {
  const stage = new Stage(installation);
  for (const fixture of residences) await emit(stage, 'residencias', fixture);
  for (const fixture of derivaciones) await emit(stage, 'derivaciones', fixture);
  for (const personas of shelters)
    await stage.tray('pav').send({
      type: 'derivacion.solicitada',
      recipient: 'urn:valija:cl:ong:acogida-ficticia',
      content: derivacionOf({ nodo: 'ALOJAMIENTO', personas, desde: '2026-11-20' }),
    });
  for (const [tray, type] of [
    ['sermig', 'residencia.solicitada'],
    ['pav', 'derivacion.solicitada'],
    ['ong', 'derivacion.solicitada'],
  ] as const)
    await stage.tray(tray).arrived(type);
}
