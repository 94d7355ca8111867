import type { Migrations } from '@valija/store';

/** What a record of a person says, in each register that counts persons. */
const persona = `
       sexo        text,
       nacionalidad text,
       edad_tipo   text,
       edad_anios  int,
       edad_tramo  text,
       nna         text`;

/** What a record of a cause or case says, in each register that counts them. */
const causa = `
       estado                 text,
       termino                text,
       imputados              int,
       imputados_formalizados int,
       condenados             jsonb`;

/** Where a record comes from, and what it counts. */
const registrado = `
       corte      bigint NOT NULL,
       parte      int    NOT NULL,
       unidad     text   NOT NULL,
       seudonimo  text   NOT NULL,
       anio       int    NOT NULL,
       tipo_trata text   NOT NULL`;

const key = `
       PRIMARY KEY (corte, unidad, seudonimo),
       FOREIGN KEY (corte, parte) REFERENCES parte ON DELETE CASCADE`;

/**
 * What the secretariat keeps: of activations and notices who, when and what kind, under the pseudonym and never with a name or number
 * of a person; of statistics each register in a table of its own.
 */
export const mesaMigrations: Migrations = {
  name: 'mesa',
  steps: [
    `CREATE TABLE activacion (
       seq               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       source            text        NOT NULL,
       message_id        uuid        NOT NULL,
       correlationid     uuid        NOT NULL,
       subject           text        NOT NULL,
       lane              text        NOT NULL,
       fecha_activacion  timestamptz NOT NULL,
       institucion       text        NOT NULL,
       unidad            text        NOT NULL,
       origen            text        NOT NULL,
       tipo_trata        text        NOT NULL,
       denuncia          text        NOT NULL,
       causa_formalizada boolean,
       condicion_etaria  text        NOT NULL,
       nodos             text[]      NOT NULL,
       recibida_at       timestamptz NOT NULL DEFAULT now(),
       UNIQUE (source, message_id)
     );
     CREATE TABLE aviso (
       seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       source        text        NOT NULL,
       message_id    uuid        NOT NULL,
       type          text        NOT NULL,
       correlationid uuid        NOT NULL,
       subject       text        NOT NULL,
       detalle       jsonb       NOT NULL,
       recibido_at   timestamptz NOT NULL DEFAULT now(),
       UNIQUE (source, message_id)
     );
     CREATE INDEX aviso_type ON aviso (type, seq);
     CREATE TABLE consulta (
       seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       quien     text        NOT NULL,
       operacion text        NOT NULL,
       en        timestamptz NOT NULL DEFAULT now()
     );
     CREATE TABLE corte (
       id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       registro         text        NOT NULL CHECK (registro IN ('MITP', 'MINISTERIO_PUBLICO', 'PROTOCOLO')),
       fuente           text        NOT NULL,
       desde            date        NOT NULL,
       hasta            date        NOT NULL,
       fecha_extraccion timestamptz NOT NULL,
       partes           int         NOT NULL,
       estado           text        NOT NULL DEFAULT 'INCOMPLETO'
                        CHECK (estado IN ('INCOMPLETO', 'VIGENTE', 'REEMPLAZADO')),
       UNIQUE (registro, fuente, desde, hasta, fecha_extraccion)
     );
     CREATE UNIQUE INDEX corte_vigente ON corte (registro, fuente, desde, hasta) WHERE estado = 'VIGENTE';
     CREATE TABLE parte (
       corte      bigint      NOT NULL REFERENCES corte,
       parte      int         NOT NULL,
       message_id uuid        NOT NULL,
       dicha_at   timestamptz NOT NULL,
       PRIMARY KEY (corte, parte)
     );
     CREATE TABLE sustituido (
       fuente     text NOT NULL,
       message_id uuid NOT NULL,
       PRIMARY KEY (fuente, message_id)
     );
     CREATE TABLE registro_mitp (${registrado},
       seudonimo_causa text,
       region          text,${causa},${persona},${key}
     );
     CREATE TABLE registro_ministerio_publico (${registrado},
       seudonimo_caso text,
       formalizado    boolean,
       victima        text,
       region         text,${causa},${persona},${key}
     );
     CREATE TABLE registro_protocolo (${registrado},
       causa_formalizada text NOT NULL,${persona},${key}
     )`,
    'ALTER TABLE consulta ADD COLUMN detalle text',
  ],
};
