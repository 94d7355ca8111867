import type { Migrations } from '@valija/store';

/**
 * What makes the operator's views quick. Of a message two entries more are written when it is accepted and received (`message_open`) and one
 * whenever its row changes (`message_taken`), and one of its receipt (`receipt_received`); what is refused or withheld is rare.
 */
export const readingMigrations: Migrations = {
  name: 'ops-reading',
  steps: [
    `CREATE INDEX message_taken ON message (taken_at, id);
     CREATE INDEX message_open ON message (recipient, state, lane, taken_at) WHERE state IN ('accepted', 'received');
     CREATE INDEX receipt_received ON receipt (recorded_at) WHERE kind = 'received';
     CREATE INDEX receipt_refused ON receipt (recorded_at) WHERE kind = 'refused';
     CREATE INDEX receipt_refused_code ON receipt (envelope_attribute(jws, 'code'), recorded_at) WHERE kind = 'refused';
     CREATE INDEX receipt_withheld ON receipt (code, recorded_at) WHERE kind = 'withheld';
     CREATE INDEX incident_message ON incident (source, id);
     CREATE INDEX incident_last ON incident (last_at);
     CREATE INDEX quarantine_last ON quarantine (last_at)`,
  ],
};
