import { QRCode } from 'antd';
import { AntdFrame } from '../../ui/antd-frame.js';

/** The picture an app reads; loaded when it is needed. Always dark on light, because cameras want it so. */
export function Picture({ text, label }: { text: string; label: string }) {
  return (
    <div role="img" aria-label={label} className="k-qr">
      <AntdFrame>
        <QRCode value={text} type="svg" size={180} bordered={false} color="#000000" bgColor="#ffffff" />
      </AntdFrame>
    </div>
  );
}
