import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { projectRegistry, versionsOf } from '@valija/messages';
import { detalleOf, type TipoAviso } from './detalle.js';

const kept: readonly [TipoAviso, string[]][] = [
  ['residencia.avisada', ['fechaPresentacion', 'institucionSolicitante', 'numeroSolicitud']],
  ['autorizacion.otorgada', ['desde', 'hasta', 'referencia']],
  ['autorizacion.revocada', []],
  ['caso.vinculado', ['fechaVinculacion', 'seudonimos']],
  ['plazo.por-vencer', ['plazos']],
  ['plazo.vencido', ['plazos']],
  ['plazo.resuelto', ['plazos']],
  ['plazo.sin-recibir', ['aceptado', 'destinatario', 'hilo', 'mensaje', 'telefonoTurno', 'tipo']],
];

const examplesOf = (tipo: string): object[] => {
  const [newest] = versionsOf(tipo, projectRegistry().dataschemas);
  const version = newest?.split(':').at(-1) ?? '';
  const file = join(import.meta.dirname, '../../../schemas', tipo, `${version}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { examples: object[] }).examples;
};

describe('what is kept of a notice', () => {
  it.each(kept)('is what the secretariat needs of it, and no name of anybody: %s', (tipo, fields) => {
    for (const example of examplesOf(tipo)) {
      const detalle = JSON.parse(JSON.stringify(detalleOf(tipo, example))) as object;
      expect(fields).toEqual(expect.arrayContaining(Object.keys(detalle)));
      expect(example).toMatchObject(detalle);
      expect(JSON.stringify(detalle)).not.toContain('Ficticia');
    }
    // Every field was seen in some example.
    const seen = examplesOf(tipo).flatMap((example) => Object.keys(detalleOf(tipo, example)));
    expect([...new Set(seen)].sort()).toEqual(fields);
  });

  it.each(kept)('keeps the contract of the API: %s', (tipo) => {
    for (const example of examplesOf(tipo)) {
      const aviso = {
        id: '01930000-0000-7000-8000-000000000701',
        tipo,
        hilo: '01930000-0000-7000-8000-000000000700',
        seudonimo: '0'.repeat(32),
        informante: { urn: 'urn:valija:cl:valija:gateway', nombre: 'Compuerta (ejemplo)' },
        recibidoEn: '2026-11-20T15:01:00.000Z',
        detalle: JSON.parse(JSON.stringify(detalleOf(tipo, example))) as object,
      };
      expect(loadContract('mesa').validateResponse('listarAvisos', 200, { avisos: [aviso] })).toEqual({
        ok: true,
      });
    }
  });
});
