// What a screen reader was told: a page that one comes to by a link once, and nothing twice.

export async function gezegd(page, { toestand, watched }) {
  const said = watched.seen('gezegd');
  const found = [];
  const times = said.filter((text) => text === toestand.titel).length;
  if (toestand.aankomst && times !== 1) found.push(`de titel is ${times} keer aangekondigd in plaats van één keer`);
  // A step of the same page is announced with the title that the page has had all along.
  for (const text of new Set(said.filter((one) => one !== toestand.titel))) {
    const count = said.filter((other) => other === text).length;
    if (count > 1) found.push(`${count} keer gezegd: "${text}"`);
  }
  return found;
}
