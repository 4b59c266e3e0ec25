/* Runs before first paint and says that there are scripts. Theme and text size are written by the server. */
document.documentElement.classList.add('js');
