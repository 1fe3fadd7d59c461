// Runs before the first paint, as a classic script: the chosen theme, and whether the prerendered page is for
// another query than the address has (then its main part waits, so that the wrong place never flashes by).
;(function () {
  var search = new URLSearchParams(location.search)
  var theme = search.get('tema')
  if (/^(ljust|morkt|kontrast)$/.test(theme)) document.documentElement.dataset.theme = theme
  if (search.has('geo')) document.documentElement.dataset.awaiting = ''
})()
