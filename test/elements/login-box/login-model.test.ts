import {expect} from 'chai';
import {
  asksForForm,
  LoginModel,
  shouldDrawForm,
  summaryOf,
  tidyName,
} from '../../../src/elements/login-box/login-model.js';

describe('a form to be drawn', () => {
  const wish = {action: undefined, mode: 'native', sessionSrc: undefined, logoutAction: undefined};
  const markup = {hasControls: false, hasPanel: false, hasFormBeside: () => false};

  it('is asked for by an address, by fetch mode or by a session', () => {
    expect(asksForForm(wish)).to.equal(false);
    expect(asksForForm({...wish, action: null})).to.equal(false);
    expect(asksForForm({...wish, mode: 'ajax'})).to.equal(false);
    for (const asking of [
      {action: ''},
      {action: '/vao'},
      {mode: 'fetch'},
      {sessionSrc: '/toi'},
      {logoutAction: '/ra'},
    ])
      expect(asksForForm({...wish, ...asking})).to.equal(true);
  });

  it('is drawn where it is asked for and nothing else stands there', () => {
    const asking = {...wish, action: '/vao'};
    expect(shouldDrawForm(asking, markup)).to.equal(true);
    expect(shouldDrawForm(wish, markup)).to.equal(false);
    expect(shouldDrawForm(asking, {...markup, hasControls: true})).to.equal(false);
    expect(shouldDrawForm(asking, {...markup, hasPanel: true})).to.equal(false);
    expect(shouldDrawForm(asking, {...markup, hasFormBeside: () => true})).to.equal(false);
  });

  it('does not look at the page where that does not matter', () => {
    const hasFormBeside = () => {
      throw new Error('asked');
    };
    expect(shouldDrawForm(wish, {...markup, hasFormBeside})).to.equal(false);
  });
});

describe('summaryOf', () => {
  const count = (problems: number) => `Có ${problems} mục cần kiểm tra lại.`;
  const name = {field: 'u', text: 'Vui lòng nhập tên.'};
  const password = {field: 'p', text: 'Vui lòng nhập mật khẩu.'};

  it('is empty where nothing is wrong', () => {
    expect(summaryOf({lead: '', problems: []}, count)).to.deep.equal({heading: '', list: []});
  });

  it('is a message alone', () => {
    expect(summaryOf({lead: 'Sai.', problems: []}, count)).to.deep.equal({
      heading: 'Sai.',
      list: [],
    });
  });

  it('is the one problem itself, or a list below a message', () => {
    expect(summaryOf({lead: '', problems: [name]}, count)).to.deep.equal({
      heading: 'Vui lòng nhập tên.',
      list: [],
    });
    expect(summaryOf({lead: 'Sai.', problems: [name]}, count)).to.deep.equal({
      heading: 'Sai.',
      list: [name],
    });
  });

  it('counts several problems, unless a message comes first', () => {
    const problems = [name, password];
    expect(summaryOf({lead: '', problems}, count)).to.deep.equal({
      heading: 'Có 2 mục cần kiểm tra lại.',
      list: problems,
    });
    expect(summaryOf({lead: 'Sai.', problems}, count).heading).to.equal('Sai.');
  });
});

describe('tidyName', () => {
  it('leaves out the blanks around a name, and composes its letters', () => {
    expect(tidyName(' hoa\u0300.minh ')).to.equal('hoà.minh');
  });
});

describe('LoginModel', () => {
  it('begins with the form and nothing else', () => {
    const model = new LoginModel(() => undefined);
    expect(model.view).to.deep.equal({
      lead: '',
      problems: [],
      status: undefined,
      isSending: false,
      wait: undefined,
      notice: undefined,
      isSignedIn: false,
      hasOwnPanel: false,
      isSigningOut: false,
      isFormless: false,
      isInCodeStep: false,
    });
  });

  it('asks for a rendering when one of several has changed', () => {
    let changes = 0;
    const model = new LoginModel(() => changes++);
    model.show({lead: 'Sai.', isSending: false});
    expect(changes).to.equal(1);
    expect(model.view.lead).to.equal('Sai.');
  });

  it('asks for a rendering when something has changed, and only then', () => {
    let changes = 0;
    const model = new LoginModel(() => changes++);
    const status = () => 'Đang đăng nhập…';
    model.show({status});
    model.show({status, lead: ''});
    expect(changes).to.equal(1);
    expect(model.view.status?.()).to.equal('Đang đăng nhập…');
    model.show({status: undefined, isSignedIn: true});
    expect(changes).to.equal(2);
    expect([model.view.status, model.view.isSignedIn]).to.deep.equal([undefined, true]);
  });
});
