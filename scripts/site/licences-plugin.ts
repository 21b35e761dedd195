/** Writes the terms of everything shipped (`licences.txt`) and the bill of materials (`sbom.json`, CycloneDX) into the built site. */
import { spawnSync } from 'node:child_process';
import type { Plugin } from 'vite';
import { licencesFile } from './licences.ts';
import { shippedPackages } from './shipped.ts';

export function licences(): Plugin {
  let root = '';
  return {
    name: 'partner-cities-licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesFile(root, shippedPackages(root)) });
      const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
      if (status === 0) this.emitFile({ type: 'asset', fileName: 'sbom.json', source: stdout });
      else this.warn('no sbom.json: it needs "npm sbom" (npm 10 or newer) and packages installed as package-lock.json names them');
    },
  };
}
