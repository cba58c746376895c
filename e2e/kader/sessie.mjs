// A session that is about to end, without waiting for it.

/** From now on, whatever is read tells that the session ends in so many seconds. */
export async function bijnaOm(page, seconden = 100) {
  await page.route('**/v1/**', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    if (!response.headers()['sessie-einde']) return route.fulfill({ response });
    const einde = new Date(Date.parse(response.headers().date) + seconden * 1000).toISOString();
    return route.fulfill({ response, headers: { ...response.headers(), 'sessie-einde': einde } });
  });
}
