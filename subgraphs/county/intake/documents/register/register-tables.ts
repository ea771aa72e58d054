/**
 * The tables of the register. They are no entities: neither backups nor exports have them, and a restore leaves them. Rows are
 * added and never changed, so that two registers are put together by having the rows of both.
 */
export const REGISTER_TABLES = ['register_key', 'register_name', 'register_erasure'] as const;
