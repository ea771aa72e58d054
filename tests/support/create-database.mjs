// Runs one statement on a PostgreSQL server: address and statement are the arguments.
import pg from 'pg';

const [address, statement] = process.argv.slice(2);
const client = new pg.Client(address);
await client.connect();
await client.query(statement);
await client.end();
