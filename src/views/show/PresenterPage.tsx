/** To come. */
export default function PresenterPage() {
  return null
}
