import { createLibraryFiles } from '../adapters/knowledge-files/read-library-files.ts';
import { checkKnowledge } from './commands/knowledge.ts';
import { calendarDateOf } from './domain/calendar-date.ts';

const result = await checkKnowledge(createLibraryFiles('knowledge'), calendarDateOf(new Date()));
process.stdout.write(`${result.output}\n`);
process.exitCode = result.exitCode;
