/** To come. */
export default function PresentationPage() {
  return null
}
