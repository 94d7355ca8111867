import { describe, expect, it } from '@jest/globals';
import type { Digest, DigestPlazo } from './digest.js';
import { mailOf } from './mail-words.js';

const plazo = (changes: Partial<DigestPlazo> = {}): DigestPlazo => ({
  aviso: 'vencido',
  obligacion: 'derivacion-decision',
  titulo: 'Decidir si se acepta la derivación',
  parte: 'DEUDOR',
  hilo: '01930000-0000-7000-8000-000000000901',
  mensaje: '01930000-0000-7000-8000-000000000901',
  vence: '2026-11-25T03:00:00.000Z',
  ...changes,
});
const digest = (changes: Partial<Digest> = {}): Digest => ({
  urgente: false,
  plazos: [],
  sinRecibir: [],
  ...changes,
});

describe('an e-mail about terms', () => {
  it('counts in its subject, the overdue first', () => {
    const { subject } = mailOf(
      digest({ plazos: [plazo({ aviso: 'por-vencer' }), plazo(), plazo(), plazo({ aviso: 'resuelto' })] }),
    );
    expect(subject).toBe('Valija: 2 plazos vencidos, 1 plazo por vencer, 1 plazo resuelto');
  });

  it('says what, for whom, when in Santiago and in which thread', () => {
    const { text } = mailOf(digest({ plazos: [plazo({ periodo: 2 })] }));
    expect(text).toContain(
      'Vencidos sin cumplirse: 1\n- Decidir si se acepta la derivación (derivacion-decision, período 2): lo debe su institución, ' +
        'venció el 25-11-26, 00:00 (hora de Santiago). Hilo 01930000-0000-7000-8000-000000000901',
    );
  });

  it('says when a term was resolved', () => {
    const { text } = mailOf(
      digest({ plazos: [plazo({ aviso: 'resuelto', resueltoEn: '2026-11-25T13:12:00.000Z' })] }),
    );
    expect(text).toContain('vencía el 25-11-26, 00:00 (hora de Santiago), resuelto el 25-11-26, 10:12');
  });

  it('lists fifty of many, and says how many more there are', () => {
    const { text } = mailOf(digest({ plazos: Array.from({ length: 200 }, () => plazo()) }));
    expect(text.match(/^- Decidir/gm)).toHaveLength(50);
    expect(text).toContain('- y 150 más');
  });

  it('names the duty telephone of whoever does not take something urgent in', () => {
    const silencio = {
      mensaje: '01930000-0000-7000-8000-000000000904',
      hilo: '01930000-0000-7000-8000-000000000904',
      tipo: 'denuncia.comunicada',
      aceptado: '2026-11-20T15:40:00.000Z',
      telefonoTurno: '+56 2 0000 0013',
    };
    const { subject, text } = mailOf(digest({ urgente: true, sinRecibir: [silencio] }));
    expect(subject).toBe('URGENTE: Valija: 1 mensaje urgente sin recibir');
    expect(text).toContain('llame al teléfono de turno +56 2 0000 0013');
  });
});
