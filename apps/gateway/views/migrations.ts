import type { Migrations } from '@valija/store';

/**
 * What makes each view quick, and who looked at which thread. `envelope_attribute` reads one attribute of a stored envelope, whose
 * signature was verified when it was taken in.
 */
export const viewMigrations: Migrations = {
  name: 'views',
  steps: [
    `CREATE INDEX obligation_list ON obligation (state, due_at, seq);
     CREATE INDEX obligation_debtor ON obligation (debtor, state, due_at, seq);
     CREATE INDEX obligation_creditor ON obligation (creditor, state, due_at, seq);
     CREATE INDEX obligation_due_date ON obligation (due_date);
     CREATE FUNCTION envelope_attribute(jws text, name text) RETURNS text
       LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
         SELECT convert_from(decode(rpad(part, (length(part) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb ->> name
           FROM translate(split_part(jws, '.', 2), '-_', '+/') AS part $$;
     CREATE INDEX message_denuncia ON message (envelope_attribute(envelope, 'subject'))
       WHERE type IN ('cl.valija.denuncia.recibida', 'cl.valija.denuncia.comunicada');
     CREATE INDEX message_start ON message (taken_at) WHERE type = 'cl.valija.intervencion.iniciada';
     CREATE TABLE thread_view (
       seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       viewer        text        NOT NULL,
       correlationid uuid        NOT NULL,
       viewed_at     timestamptz NOT NULL
     );
     CREATE INDEX thread_view_thread ON thread_view (correlationid)`,
  ],
};
