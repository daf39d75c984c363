import type {Messages} from './messages.js';

/** The words of the step for a one-time or backup code. */
export const viCodeStep = {
  loginCode: 'Mã xác thực',
  loginCodeHint: 'Nhập mã gồm 6 đến 8 chữ số từ ứng dụng xác thực hoặc tin nhắn.',
  loginCodeMissing: 'Hãy nhập mã xác thực.',
  loginCodeShape: 'Mã xác thực phải có 6 đến 8 chữ số.',
  loginCodeWrong: 'Mã xác thực không đúng hoặc đã hết hạn.',
  loginCodeSubmit: 'Xác nhận',
  loginBackup: 'Mã dự phòng',
  loginBackupHint: 'Nhập một trong các mã dự phòng đã lưu. Mỗi mã chỉ dùng được một lần.',
  loginBackupMissing: 'Hãy nhập mã dự phòng.',
  loginBackupWrong: 'Mã dự phòng không đúng hoặc đã được dùng.',
  loginUseBackup: 'Dùng mã dự phòng',
  loginUseCode: 'Dùng mã xác thực',
  loginBack: 'Quay lại bước trước',
} satisfies Partial<Messages>;
