import { Skeleton, SkeletonLines } from '../../../ui/states.js';

const Box = ({ lines }: { lines: number }) => (
  <div className="k-panel">
    <div className="k-panel-body">
      <SkeletonLines lines={lines} />
    </div>
  </div>
);

/** The shape of the 360 while it is on its way. */
export function Customer360Skeleton() {
  return (
    <div className="k-page">
      <div className="k-360-head">
        <Skeleton width={48} height={48} />
        <div className="k-360-name">
          <Skeleton width={180} height={24} />
          <Skeleton width={320} />
        </div>
      </div>
      <div className="k-360">
        <div className="k-360-column k-360-who">
          <Box lines={7} />
          <Box lines={4} />
        </div>
        <div className="k-360-column">
          <Box lines={3} />
          <Box lines={14} />
        </div>
        <div className="k-360-column k-360-means">
          <Box lines={4} />
          <Box lines={5} />
          <Box lines={4} />
        </div>
      </div>
    </div>
  );
}
