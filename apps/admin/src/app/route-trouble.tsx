import { useRouteError } from 'react-router';
import { Trouble } from '../ui/states.js';

/** A screen that could not be drawn or loaded: says so and offers to load it again. */
export function RouteTrouble() {
  return <Trouble error={useRouteError()} onRetry={() => location.reload()} />;
}
