/* NukeViet answers a sign-in with {status, input, mess, redirect}: what it says is told in the box. */
{
  /** A picture with letters holds for one attempt. */
  const renewPicture = (form) => {
    const picture = form.querySelector('.captchaImg');
    if (!picture) return;
    const address = new URL(picture.src);
    address.searchParams.set('t', Date.now());
    picture.src = address.href;
    form.querySelector('.bsec').value = '';
  };

  const signIn = async (box, form) => {
    const fields = new URLSearchParams(new FormData(form));
    const response = await fetch(form.action, {method: 'POST', body: fields});
    const {status, input, mess, redirect} = await response.json();
    if (status === 'ok') location.assign(redirect || location.href);
    else if (status === '2steprequire') location.assign(input);
    else if (status === '2step') {
      const code = form.querySelector('[data-buoc="2"]');
      code.hidden = false;
      code.querySelector('input').focus();
    } else {
      box.showError(mess);
      renewPicture(form);
    }
  };

  document.addEventListener('cong-login', (event) => {
    const box = event.target;
    if (!box.hasAttribute('data-nukeviet')) return;
    event.preventDefault();
    signIn(box, box.querySelector('form')).catch(() =>
      box.showError('Chưa đăng nhập được. Vui lòng thử lại sau ít phút.'),
    );
  });
}
