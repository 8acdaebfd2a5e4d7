"""What the formgrader's server loads, and what it leaves out."""

from autograder.marking.formgrader.otherwise import change

c = get_config()  # type: ignore[name-defined]  # noqa: F821  (Jupyter provides it)

c.ServerApp.jpserver_extensions = {
    "nbgrader.server_extensions.formgrader": True,
    "jupyter_server_mathjax": True,
    "notebook": True,  # shows a marked notebook as a whole
    # A page of the formgrader's needs none of these.
    "nbgrader.server_extensions.assignment_list": False,
    "nbgrader.server_extensions.course_list": False,
    "nbgrader.server_extensions.validate_assignment": False,
    "jupyter_lsp": False,
    "jupyter_server_terminals": False,
    "jupyterlab_jupytext": False,
}
c.ServerApp.default_url = "/formgrader"
c.ServerApp.log_level = "WARN"  # the address is told nevertheless

# What learners wrote may be read here, not run: outside the sandbox no kernel is offered, and no
# terminal, so that root may start it as well.
c.ServerApp.terminals_enabled = False
c.ServerApp.allow_root = True
c.KernelSpecManager.allowed_kernelspecs = {"none"}
c.KernelSpecManager.ensure_native_kernel = False

c.FormgradeExtension.debug = False  # its page would show the gradebook's password
c.ExchangeFactory.list = "autograder.marking.formgrader.otherwise.NoExchange"
change()
