// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { ProgressWheel } from './ProgressWheel.tsx'
import type { WheelNode } from './wheelNode.ts'
import type { WheelSize } from './wheelShape.ts'
import { toTree } from './wheelTreeFixture.ts'

const toJudged = (node: WheelNode): WheelNode =>
  node.id.includes('i')
    ? { ...node, status: 'significantSetback', detail: 'Försämras' }
    : { ...node, children: node.children.map(toJudged) }

const areas = toTree([[2, 1], [1]]).map(toJudged)
const centre = { title: 'Vision', year: 2030, href: '/vision?tema=morkt', label: 'Vision 2030' }

function Page({ size, current }: { size?: WheelSize; current?: string }) {
  const { pathname, search } = useLocation()
  return (
    <>
      <p data-testid="address">{`${pathname}${search}`}</p>
      <ProgressWheel areas={areas} centre={centre} label="Hjulet" {...(size && { size })} current={current} />
    </>
  )
}

const toRouter = (props: { size?: WheelSize; current?: string } = {}) =>
  createMemoryRouter([{ path: '*', element: <Page {...props} /> }])
const show = (props?: { size?: WheelSize; current?: string }) =>
  render(<RouterProvider router={toRouter(props)} />)

afterEach(cleanup)

test('every segment is a link with its full name and address', () => {
  show()
  expect(screen.getByRole('link', { name: 'Vision 2030' }).getAttribute('href')).toBe('/vision?tema=morkt')
  expect(screen.getByRole('link', { name: 'Label a0g1i0' }).getAttribute('href')).toBe('/a0g1i0')
  expect(screen.getAllByRole('link')).toHaveLength(1 + 2 + 3 + 4)
})

test('the wheel is one tab stop and the arrows move inside it', async () => {
  const user = userEvent.setup()
  show()
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Vision 2030')
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Label a0g1')
  await user.keyboard('{ArrowDown}{End}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Label a1g0i0')
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('a click follows the link inside the app', async () => {
  show()
  fireEvent.click(screen.getByRole('link', { name: 'Label a1' }))
  await waitFor(() => {
    expect(screen.getByTestId('address').textContent).toBe('/a1')
  })
})

test('what is pointed at is written out, for eyes only', () => {
  const { container } = show()
  fireEvent.pointerOver(screen.getByRole('link', { name: 'Label a0g0i1' }))
  const readout = container.querySelector('p[aria-hidden="true"]')
  expect(readout?.textContent).toBe('a0g0i1Försämras')
  fireEvent.pointerLeave(screen.getByRole('group', { name: 'Hjulet' }))
  expect(container.querySelector('p[aria-hidden="true"]')).toBeNull()
})

test('the open segment is the current page and where the tab key arrives', async () => {
  const user = userEvent.setup()
  show({ current: 'a0g1' })
  expect(screen.getByRole('link', { current: 'page' }).getAttribute('aria-label')).toBe('Label a0g1')
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Label a0g1')
})

test('the small wheel is a picture with a name and no links', () => {
  show({ size: 'compact', current: 'a0g1' })
  expect(screen.getByRole('img', { name: 'Hjulet' })).toBeTruthy()
  expect(screen.queryAllByRole('link')).toEqual([])
})

test('the server draws it whole, without inline styles', () => {
  const html = renderToString(<RouterProvider router={toRouter()} />)
  expect(html.match(/<a /gu)).toHaveLength(10)
  expect(html).not.toContain('style=')
})
