import type { Migrations, Queryable } from '@valija/store';

/** What pages keep answers of. */
export const topics = ['messages', 'drafts', 'residences', 'views'] as const;

export type Topic = (typeof topics)[number];

/** Which tables an answer of a topic is read from. */
const tables: Readonly<Record<Topic, readonly string[]>> = {
  messages: ['tray_message', 'receipt', 'tray_number'],
  drafts: ['tray_draft'],
  residences: ['tray_message', 'tray_residence', 'tray_residence_item'],
  views: ['tray_view'],
};

/**
 * A number for each topic, which grows when something of it changes: at the end of the transaction, without a lock that another
 * would wait for, and also when that fails.
 */
export const changeMigrations: Migrations = {
  name: 'bandeja-changes',
  steps: [
    `CREATE FUNCTION tray_changed() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN PERFORM nextval(TG_ARGV[0]::regclass); RETURN NULL; END $$;
     ${topics.map((topic) => `CREATE SEQUENCE tray_changed_${topic};`).join('\n')}
     ${topics.flatMap((topic) => tables[topic].map((table) => triggerOf(table, topic))).join('\n')}`,
  ],
};

function triggerOf(table: string, topic: Topic): string {
  return `CREATE CONSTRAINT TRIGGER ${table}_changed_${topic} AFTER INSERT OR UPDATE OR DELETE ON ${table} DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION tray_changed('tray_changed_${topic}');`;
}

/** The numbers of all topics. */
export type ChangeMarks = Readonly<Record<Topic, string>>;

export async function readMarks(db: Queryable): Promise<ChangeMarks> {
  const marks = topics.map((topic) => `(SELECT last_value FROM tray_changed_${topic})::text AS ${topic}`);
  const { rows } = await db.query<ChangeMarks>(`SELECT ${marks.join(', ')}`);
  if (!rows[0]) throw new Error('no marks');
  return rows[0];
}
