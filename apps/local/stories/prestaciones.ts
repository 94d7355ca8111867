import type { TrayName } from '../programs.js';
import { example, newFolio } from './example.js';
import type { Stage } from './stage.js';

/** What PAV asks of the others for one victim, each in a thread of its own, all at once. */
type Prestacion = (stage: Stage, subject: string) => Promise<void>;

const victima = {
  calidad: 'VICTIMA',
  identificacion: { tipo: 'PASAPORTE', numero: 'XX000001', pais: 'BO' },
  nombre: { nombres: 'Persona Ficticia', apellidoPaterno: 'Ejemplo' },
  edad: 34,
  nacionalidad: 'BO',
  domicilio: { reservado: true, contactoInstitucion: { institucion: 'Programa Apoyo a Víctimas (ejemplo)' } },
};

/** A derivación of PAV to a node of the Protocolo Intersectorial, about a fictitious person. */
export const derivacionOf = (servicio: object): object =>
  example('derivacion.solicitada-2.0.0-2', {
    folio: newFolio('PRE'),
    victima,
    derivante: {
      institucion: 'Programa Apoyo a Víctimas (ejemplo)',
      unidad: 'Coordinación regional de ejemplo',
      profesional: { nombre: 'Coordinadora Ficticia', cargo: 'Coordinadora regional' },
    },
    prestacion: { tipo: 'PROTOCOLO_INTERSECTORIAL', servicio },
    causa: { delitos: [{ regimen: 'VIGENTE', codigo: 'CP_411_QUATER_LABORAL' }] },
    informacionPrevia: { informado: true, aQuien: ['ADULTO'] },
    apreciacionProfesional: 'Ejemplo: quiere quedarse en el país mientras decide.',
    factoresUrgencia: undefined,
    tribunalFamilia: undefined,
  });

/** PAV derives, and waits for the decision. */
async function derive(stage: Stage, recipient: string, subject: string, servicio: object): Promise<string> {
  const { id } = await stage.tray('pav').send({
    type: 'derivacion.solicitada',
    recipient,
    subject,
    content: derivacionOf(servicio),
  });
  return id;
}

/** An institution that decides in its tray. */
const atTray =
  (endpoint: TrayName, recipient: string, servicio: object): Prestacion =>
  async (stage, subject) => {
    const thread = await derive(stage, recipient, subject, servicio);
    const tray = stage.tray(endpoint);
    const derivacion = undefined;
    const asked = 'derivacion.solicitada';
    for (const type of ['derivacion.acusada', 'derivacion.aceptada'])
      await tray.reply(thread, asked, type, example(`${type}-1.0.0-1`, { derivacion }));
    await stage.tray('pav').arrived('derivacion.aceptada', thread);
  };

const atCesfam: Prestacion = async (stage, subject) => {
  const servicio = { nodo: 'SALUD', atenciones: ['EVALUACION_GENERAL'] };
  const thread = await derive(stage, 'urn:valija:cl:salud:ssmc', subject, servicio);
  await stage.tray('pav').arrived('derivacion.aceptada', thread);
};

/** A fictitious document of one line. */
const paper = Buffer.from('%PDF-1.4\n% Documento ficticio\n%%EOF\n');

const atSermig: Prestacion = async (stage, subject) => {
  const pav = stage.tray('pav');
  const attach = async (codigo: string) => ({
    codigo,
    estado: 'ACOMPANADO',
    adjunto: await pav.attach(Buffer.concat([paper, Buffer.from(codigo)]), codigo, 'Documento de ejemplo'),
  });
  const antecedentes = [
    await attach('INFORME_MITP'),
    await attach('DOCUMENTO_IDENTIDAD'),
    { codigo: 'CONSTANCIA_SIN_DOCUMENTO', estado: 'NO_CORRESPONDE' },
    { codigo: 'ACREDITA_CONDICION_VICTIMA', estado: 'PENDIENTE' },
  ];
  const content = example('residencia.solicitada-0.1.0-1', { folio: newFolio('RES') });
  const { id } = await pav.send({
    type: 'residencia.solicitada',
    recipient: 'urn:valija:cl:sermig:residencias',
    subject,
    content: { ...content, solicitud: { ...(content.solicitud as object), antecedentes } },
  });
  await pav.arrived('residencia.otorgada', id);
};

/** Shelter, legal aid, health and residence. @see Protocolo Intersectorial, nodos de servicio */
export const prestaciones: readonly Prestacion[] = [
  atTray('sernameg', 'urn:valija:cl:sernameg:rm', { nodo: 'ALOJAMIENTO', personas: 1, desde: '2026-11-20' }),
  atTray('caj', 'urn:valija:cl:caj:rm', { nodo: 'PRESTACIONES_JURIDICAS', ambito: 'LABORAL' }),
  atCesfam,
  atSermig,
];
