// Sets theme and language before the first paint, so that nothing flashes. Kept out of the bundle to run at once.
(function () {
  function remembered(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  var theme = remembered('kehu.theme');
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  var language = remembered('kehu.language') || (/^zh/i.test(navigator.language) ? 'zh-CN' : 'en');
  document.documentElement.lang = language;
})();
