/** What a version says, and whether it says what it should. */

export type Step = 'major' | 'minor' | 'patch';

const STEPS: readonly Step[] = ['major', 'minor', 'patch'];

const VERSION = /^v?(\d+)\.(\d+)\.(\d+)$/;

/** @throws {RangeError} where it is no version such as `1.2.3` or `v1.2.3` */
function partsOf(version: string): number[] {
  const parts = VERSION.exec(version);
  if (!parts) throw new RangeError(`No version: ${version}`);
  return parts.slice(1).map(Number);
}

/** Which part of a version differs first; undefined where it is the same or an older one. */
export function stepBetween(before: string, after: string): Step | undefined {
  const [old, now] = [partsOf(before), partsOf(after)];
  const at = now.findIndex((part, index) => part !== old[index]);
  return at !== -1 && (now[at] ?? 0) > (old[at] ?? 0) ? STEPS[at] : undefined;
}

const isOlder = (one: string, other: string): boolean => stepBetween(one, other) !== undefined;

/**
 * The newest release that a version is compared with, `v1.2.3`; undefined where it is the first.
 *
 * @param tags all tags of the repository; what names no release is left out, `v2.0.0-beta.1` as well
 * @param version of package.json; a release newer than it belongs to another line
 * @param isReleased whether `version` itself was released, and so is one to compare with
 */
export function releaseBefore(
  tags: readonly string[],
  version: string,
  isReleased = false,
): string | undefined {
  return tags
    .filter((tag) => tag.startsWith('v') && VERSION.test(tag))
    .filter((tag) => isOlder(tag, version) || (isReleased && tag === `v${version}`))
    .sort((one, other) => (isOlder(one, other) ? 1 : -1))[0];
}

/** Whether a step is as large as another. */
export const isEnough = (step: Step | undefined, needed: Step): boolean =>
  step !== undefined && STEPS.indexOf(step) <= STEPS.indexOf(needed);

/** Before 1.0.0 all may change in a minor version, https://semver.org/#spec-item-4: a step is worth one less. */
export function neededStep(worst: 'breaking' | 'added' | 'none', before: string): Step {
  const isEarly = partsOf(before)[0] === 0;
  if (worst === 'breaking') return isEarly ? 'minor' : 'major';
  return worst === 'added' && !isEarly ? 'minor' : 'patch';
}

/** The sections of a changelog by their titles: `Unreleased`, `0.1.0`. */
const sectionsOf = (changelog: string) =>
  new Map(
    changelog
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...lines] = section.split('\n');
        // `## 1.2.0 (2026-12-01)` may say the day.
        return [title.split(' ')[0] ?? '', lines.join('\n').trim()] as const;
      }),
  );

export interface VersionFacts {
  /** Of package.json. */
  readonly version: string;
  /** Of package-lock.json. */
  readonly locked: string;
  /** The whole text of CHANGELOG.md. */
  readonly changelog: string;
  /** The tag that is to be published, `v1.2.3`. */
  readonly tag?: string | undefined;
}

/** What is wrong with the version of a release, in words. */
export function versionFaults({version, locked, changelog, tag}: VersionFacts): string[] {
  const sections = sectionsOf(changelog);
  const faults: string[] = [];
  if (!VERSION.test(version)) faults.push(`package.json: ${version} is no version such as 1.2.3`);
  if (locked !== version)
    faults.push(`package-lock.json says ${locked}, package.json ${version}: run npm install`);
  if (tag && tag !== `v${version}`) faults.push(`the tag is ${tag}, package.json says ${version}`);
  if (!sections.get(version)) faults.push(`CHANGELOG.md says nothing of ${version}`);
  if (sections.get('Unreleased'))
    faults.push(`CHANGELOG.md: what is under Unreleased belongs to ${version}, or to a next one`);
  const [newest] = [...sections.keys()].filter((title) => VERSION.test(title));
  if (newest && newest !== version)
    faults.push(`CHANGELOG.md has ${newest} on top, package.json ${version}`);
  return faults;
}
