// 申请信息审核 asks in place; without this the link leads to the same question on a page of its own.
const apply = document.getElementById('apply');
apply?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('apply-first').showModal();
});
