/** The accounts of the demo company, shown on the sign-in page while KEHU_DEMO is on. */
export const demoAccounts = [
  { email: 'admin@kehu.example', password: 'kehu-demo-admin', name: '林若溪', role: 'ADMIN' },
  { email: 'manager@kehu.example', password: 'kehu-demo-manager', name: '陈思远', role: 'MANAGER' },
  { email: 'vip@kehu.example', password: 'kehu-demo-vip', name: '周雨桐', role: 'VIP_AGENT' },
  { email: 'agent@kehu.example', password: 'kehu-demo-agent', name: '吴子轩', role: 'AGENT' },
  { email: 'sales@kehu.example', password: 'kehu-demo-sales', name: '王梓涵', role: 'SALES' },
  { email: 'marketer@kehu.example', password: 'kehu-demo-marketer', name: '李沐阳', role: 'MARKETER' },
] as const;
