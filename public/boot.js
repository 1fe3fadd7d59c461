// Runs before the first paint, as a classic script: the chosen theme, and whether the prerendered page is for
// another query than the address has (then its main part waits, so that the wrong place never flashes by).
;(function () {
  var contentParameters = [
    'geo',
    'matt',
    'visa',
    'status',
    'omrade',
    'q',
    'stor',
    'metod',
    'basar',
    'varfor',
    'jamfor',
    'fast',
    'fran',
    'till',
    'skala',
    'kon',
    'bild',
    'ar',
    'mal',
    'perspektiv',
    'riktning',
    'kalla',
    'typ',
    'uppgift',
    'bedomning',
    'sakerhet',
    'ordning',
    'gruppera',
    'kolumner',
    'sida',
    'valda',
    'lek',
    'anteckningar',
  ]
  var search = new URLSearchParams(location.search)
  var theme = search.get('tema')
  var changesContent = contentParameters.some(function (name) {
    return search.has(name)
  })
  if (/^(ljust|morkt|kontrast)$/.test(theme)) document.documentElement.dataset.theme = theme
  if (changesContent) document.documentElement.dataset.awaiting = ''
})()
