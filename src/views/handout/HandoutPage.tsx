/** To come. */
export default function HandoutPage() {
  return null
}
