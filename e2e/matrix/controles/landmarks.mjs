// Header, main and footer once each; two menus have names that differ.

/**
 * What a frame has. `digid` leads nowhere but on or back, so it has no footer with links. Below a modal dialog the page is
 * out of reach: only the dialog counts.
 */
const KADERS = {
  gewoon: { banner: 1, main: 1, contentinfo: 1 },
  digid: { banner: 1, main: 1, contentinfo: 0 },
  dialoog: { dialog: 1 },
};

export async function landmarks(page, { toestand }) {
  const found = [];
  for (const [role, wanted] of Object.entries(KADERS[toestand.kader ?? 'gewoon'])) {
    const count = await page.getByRole(role).count();
    if (count !== wanted) found.push(`${count} keer ${role} in plaats van ${wanted}`);
  }
  const names = await page.getByRole('navigation').evaluateAll((menus) => menus.map((menu) => {
    const named = menu.getAttribute('aria-labelledby');
    return menu.getAttribute('aria-label') ?? (named && document.getElementById(named)?.textContent) ?? '';
  }));
  if (names.length > 1) {
    if (names.includes('')) found.push('een van de menu\'s heeft geen naam');
    if (new Set(names).size < names.length) found.push(`menu's met dezelfde naam: ${names.join(', ')}`);
  }
  return found;
}
