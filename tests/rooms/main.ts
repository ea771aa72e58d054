// Prints the rooms of the house, the arrows between them and the cycles. Usage: npm run rooms
import { arrows, cycles, roomOf } from './house.ts';
import { importsOf, isSource, sourceFiles } from './imports.ts';
import { PLAN } from './plan.ts';

const files = sourceFiles();
const imports = importsOf(files).filter(isSource);
const found = arrows(imports);

for (const [room, { what }] of Object.entries(PLAN)) {
  const own = files.filter((file) => roomOf(file) === room);
  console.log(`${room}: ${what} (${own.length} ${own.length === 1 ? 'file' : 'files'})`);
  const out = found.get(room) ?? new Map<string, number>();
  for (const [other, count] of [...out].sort()) console.log(`  → ${other}  ${count}`);
}
const levels = [...Array(Math.max(...files.map((file) => file.split('/').length))).keys()].slice(1);
for (const level of ['files' as const, ...levels]) {
  const circles = cycles(imports, level);
  console.log(`cycles ${level === 'files' ? 'of files' : `of folders, ${level} deep`}: ${circles.length}`);
  for (const circle of circles) console.log(`  ${circle.join(', ')}`);
}
