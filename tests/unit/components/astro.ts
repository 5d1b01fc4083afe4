import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer } from 'vite';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Draws components of `src/components/` with props, as the build does. Closed when no longer needed. */
export async function drawing(): Promise<{
  draw: (name: string, props: object) => Promise<string>;
  close: () => Promise<void>;
}> {
  const given = { server: { middlewareMode: true, ws: false, watch: null }, logLevel: 'silent' } as const;
  const config = await getViteConfig(given, { logLevel: 'silent' })({ command: 'serve', mode: 'test' });
  const server = await createServer({ ...config, configFile: false });
  const container = await AstroContainer.create();
  return {
    draw: async (name, props) => {
      const { default: component } = await server.ssrLoadModule(`/src/components/${name}.astro`);
      return await container.renderToString(component as Component, { props: { ...props } });
    },
    close: () => server.close(),
  };
}
