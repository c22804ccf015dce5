// Sets theme and language before the first paint, so that nothing flashes. Kept out of the bundle to run at once.
{
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = remembered('kehu.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.documentElement.lang = remembered('kehu.language') ?? (/^zh/i.test(navigator.language) ? 'zh-CN' : 'en');
}
