import { Simulation, SimulationRequest } from '../simulation.ts'
import type { Route } from './route.ts'

/** Trying out a programme on what has happened. */
export const simulationRoutes = {
  simulate: {
    method: 'POST',
    path: '/v1/simulations',
    auth: 'secret',
    summary:
      'Go through past days again under a draft of the programme: what it would have given and cost. Writes nothing.',
    body: SimulationRequest,
    reply: Simulation,
    problems: ['program_missing', 'currency_differs'],
  },
} as const satisfies Record<string, Route>
