/** What the tests use of the package `datapackage`, which brings no types: https://github.com/frictionlessdata/datapackage-js */
declare module 'datapackage' {
  export class Resource {
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: unknown, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): Resource | null;
  }
}
