import 'cong-elements/styles.css';
import type {ReactNode} from 'react';
import {CongElements} from './cong-elements';

export const metadata = {title: 'Cổng thông tin'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="vi">
      <body>
        <CongElements />
        {children}
      </body>
    </html>
  );
}
