/**
 * Where a file of the project can be read and changed on the net, by the address of its repository. The path is that of
 * GitHub, which Gitea, Forgejo and, after a redirect, GitLab have too.
 * @param repository `https://example.org/owner/name`
 * @param path from the root of the project: `content/curated/links.yaml`
 */
export const repositoryFile = (repository: string, path: string): string =>
  `${repository.replace(/\/+$/u, '')}/blob/HEAD/${path}`;
