import { m } from '../lib/paraglide/messages.js';

/** What other pages show without a network: what still works, and the way there. It has no scripts and loads nothing. */
export function offlinePage(url: URL, hasDesk: boolean): Response {
  const texts = { locale: 'nl' } as const;
  const again = escaped(url.pathname + url.search);
  const desk = hasDesk
    ? `<p>${escaped(m.offline_page_desk_text({}, texts))}</p>
       <p><a class="button" href="/balie">${escaped(m.offline_page_desk_link({}, texts))}</a></p>`
    : '';
  const html = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(m.offline_page_title({}, texts))} - Regiepunt</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${escaped(m.offline_page_title({}, texts))}</h1>
      <p>${escaped(m.offline_page_text({}, texts))}</p>
      ${desk}
      <p><a href="${again}">${escaped(m.offline_page_again({}, texts))}</a></p>
    </main>
  </body>
</html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      'cache-control': 'no-store',
    },
  });
}

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 2rem 1.25rem; background: light-dark(#fbf8f2, #0e191b); color: light-dark(#12262b, #ecf3f1);
    font: 1.125rem/1.6 system-ui, sans-serif; }
  main { max-inline-size: 40rem; margin-inline: auto; }
  h1 { font-size: 2rem; line-height: 1.2; }
  a { color: light-dark(#0b5a5c, #7bd3ca); text-underline-offset: 0.2em; }
  a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
  .button { display: inline-block; padding: 0.6rem 1.25rem; border-radius: 0.5rem; background: light-dark(#0b5a5c, #7bd3ca);
    color: light-dark(#ffffff, #06211f); font-weight: 650; text-decoration: none; }
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
