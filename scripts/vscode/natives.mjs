// JavaScript in place of the two native modules of VS Code that come without a prebuilt binary and that a session needs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The extension host ends with its parent thanks to this module; whoever starts the server ends the whole process group instead. */
const WATCHDOG = 'exports.start = () => {};\n';

/** Log files and output channels go through this module: without it every Output view stays empty. */
const SPDLOG = `
const fs = require('fs');
const path = require('path');
const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
	constructor(file) {
		this.file = file;
		this.level = 2;
		this.plain = false;
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.appendFileSync(file, '');
	}
	write(level, text) {
		if (level < this.level) return;
		const stamp = new Date().toISOString().replace('T', ' ').slice(0, 23);
		fs.appendFileSync(this.file, this.plain ? text : stamp + ' [' + LEVELS[level] + '] ' + text + '\\n');
	}
	getLevel() { return this.level; }
	setLevel(level) { this.level = level; }
	clearFormatters() { this.plain = true; }
	setPattern() { this.plain = false; }
	flush() {}
	drop() {}
}
['trace', 'debug', 'info', 'warn', 'error', 'critical'].forEach((name, level) => {
	Logger.prototype[name] = function (text) { this.write(level, text); };
});

// Each name on its own line: an ES module imports them by name.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = (_name, file) => new Logger(file);
`;

/** @param {string} root VS Code's root folder, with its node_modules */
export function replaceNativeModules(root) {
	replace(root, 'native-watchdog', WATCHDOG);
	replace(root, 'spdlog', SPDLOG);
}

function replace(root, name, source) {
	const folder = [`@vscode/${name}`, name].map((each) => path.join(root, 'node_modules', each)).find(existsSync);
	if (!folder) return;
	const { main = 'index.js' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	writeFileSync(path.join(folder, main), source);
}
