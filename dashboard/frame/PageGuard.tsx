import { Component, type ReactNode } from 'react'
import { BrokenPage } from './BrokenPage.tsx'

/** Where a page fails, the frame stays and says so. */
export class PageGuard extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children
  }
}
