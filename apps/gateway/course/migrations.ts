import type { Migrations } from '@valija/store';

/** The course of each derivación, by its thread: who are its two sides, where it stands and what brought it there. */
export const courseMigrations: Migrations = {
  name: 'course',
  steps: [
    `CREATE TABLE course (
       correlationid uuid        PRIMARY KEY,
       derivante     text        NOT NULL,
       receptor      text        NOT NULL,
       state         text        NOT NULL,
       steps         jsonb       NOT NULL,
       rejection_id  uuid,
       rederives     uuid,
       changed_at    timestamptz NOT NULL
     );
     CREATE INDEX course_rejection ON course (rejection_id) WHERE rejection_id IS NOT NULL;
     ALTER TABLE message ADD COLUMN misfit text`,
  ],
};
