// A session that is about to end, without waiting for it.

/** From now on, a session that is asked for ends in so many seconds, as far as the browser is told. */
export async function bijnaOm(page, seconden = 100) {
  await page.route('**/v1/sessies/huidige', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const einde = new Date(Date.parse(response.headers().date) + seconden * 1000).toISOString();
    return route.fulfill({ response, headers: { ...response.headers(), 'sessie-einde': einde } });
  });
}
