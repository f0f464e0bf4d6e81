// Everything that runs inside an extension host, in one bundle.
import './commands.test.ts';
import './language.test.ts';
import './rules.test.ts';
