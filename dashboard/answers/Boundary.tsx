import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { Component, type ReactNode, Suspense } from 'react'
import { useLocation, useSearch } from 'wouter'
import { NotCome } from '../late/late.ts'
import { BrokenPage } from './BrokenPage.tsx'
import { Failed } from './Failed.tsx'
import { NotHere } from './NotHere.tsx'
import { Skeleton } from './Skeleton.tsx'

interface BoundaryProps {
  /** What stands here until the answers and the code are there. */
  waiting?: ReactNode
  children: ReactNode
}

/** A part of a page that waits, and fails, for itself: what is round it stays. Another address is another try. */
export function Boundary({ waiting = <Skeleton />, children }: BoundaryProps) {
  const [path] = useLocation()
  const address = `${path}?${useSearch()}`
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Guard reset={reset} address={address}>
          <Suspense fallback={waiting}>{children}</Suspense>
        </Guard>
      )}
    </QueryErrorResetBoundary>
  )
}

interface GuardProps {
  reset: () => void
  address: string
  children: ReactNode
}

interface GuardState {
  error: unknown
  /** Where it failed. */
  address: string
}

class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { error: undefined, address: this.props.address }

  static getDerivedStateFromError(error: unknown): Partial<GuardState> {
    return { error }
  }

  static getDerivedStateFromProps({ address }: GuardProps, state: GuardState): GuardState | null {
    if (address === state.address) return null
    forget(state.error)
    return { error: undefined, address }
  }

  override componentWillUnmount() {
    forget(this.state.error)
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    const retry = () => {
      forget(error)
      this.props.reset()
      this.setState({ error: undefined })
    }
    if (error instanceof NotCome) return <NotHere retry={retry} />
    if (error instanceof TRPCClientError) return <Failed error={error} retry={retry} />
    return <BrokenPage />
  }
}

/** Whoever comes to it once more has it asked for anew. */
const forget = (error: unknown) => error instanceof NotCome && error.forget()
